/**
 * Names drawn by their frequency from the whole of the US Census Bureau's 1990 lists (public domain), so that as many of them are unknown
 * to the detectors' short lists as would be in life.
 */
export const givenNames: readonly string[] = `
Carla Christine Donald Betty John Toni Dorothy James Jennifer Dominique Karen Ruth Jewell Johnny Brenda Wanda Thomas
Rickey William Jasmine Darwin Maria Herbert Alicia Amanda Angela Marion Todd Jean Daniel Natasha Robert Lisa Denise
Ronald Isabelle Holly David Francesca Lorraine Fred Gary Dawn Jay Raymond Danielle Diego Aurora Arthur Marie Annamae
Steven Juan Matthew Renae Manuel Carlton Vergie Kenneth Timothy Mark Porfirio Clarence Jamie Lola Linda Alva Julie
Albert Rebecca Tracy Lynne Marcus Sandra Marietta Darrell Craig Eddie Amber Addie Priscilla Jerome Irving Gloria
Norma Paula Hiroko Thelma Mary Nikki Lindsay Michael Colin Jason Joseph Brian Margaret Lester Willie Oscar Billy
Blanca Nadine Kimberly Irene Joyce Georgia Sarah Velma Carolyn Rosa Marian Becky Travis Velda Zita Carol Tanya Ethel
Jimmy Ann Randolph Stephanie Barbara Ali Don Josephine Shelly Alice Justin Wilma Victor Merrill Lee Howard Jesse
Dennis Ruby Jennie Eva Sherry Israel Madge Wade Giovanni Cedric Bobbie Anne Nicole Beverly Ramon Elvera Louis Donna
Franklin Lawrence Harold Zula Evelyn Bruce
`
  .trim()
  .split(/\s/);

export const familyNames: readonly string[] = `
Little Bane Cupps Manning Potter Hanselman Olmstead Edwards Hernandez Nelson Bohon Toole Baker Glidden Kulik Huston
Jensen Newell King Johnson Grosvenor Knutson Jarvis Collie Bowers Mansell Shumway Wood Gibson Payne Graham Sorensen
Wells Greer Leff Herrera Bond Phipps Grayer Ballard Wenner Haley Witt Hooper Mcguire Morgan Smith Szymanski Stewart
Moses Reich Winter Banks Rowland Mahoney Mccleary Clark Downing Reynolds Shaw Ramsay Cardenas Lyon Underhill Fermin
Burnett Horner Knapp Cervantes Culpepper Gilmore Hahn Preston Severin Crawley Krall Menges Godfrey Furrow Leflore
Hill Hall Wilcox Anderson Patten Angelo Danna Mitchell Westfall Yost Green Raposa Barmore Powell Rosenbalm Todd
Sexton Putz Calvillo Turner Norton Hester Garrett Ward Schmidt Masterson Womack Bridges Harvey Woody Howe Moore
Minto Grider Crivello Robinson Hicks Brown Beane Kennedy Klein Shurtleff Breckenridge Freeman Gonzalez Hodgins
Christopher Geary Martin Miller Kowalski Roy Rozek Kincaid Eubank White Thai Borkowski Combs Reyna Melgoza Boyd
Riggs Ford Rodriguez Davis James Elliott Andrews Tom Perkins Blanchard Rogers Hoffman Ellis Belt Rangel Cooper
Mcdowell Spurr Cisco Clayton Spears Luu Thornton Avery Gannon Blankinship Hanson Eddings Valdes Gagne Francis
Carlson Partin Ortiz Phillips Mecham Rosenblatt Dias Palmer Wallace Christian Perez Sawyer Tucker Hollen Abdallah
Minor Cole Lansberry Weaver Neal Lyons Guerra Buck Ramirez Richmond Porter Ingram Lane Russell Sheehan Cote Peyton
Hamby Bigelow Matte Stevenson Meyer Pantano Lavigne Rubin Blackshear Dunphy Ventura Zielinski Paschall Scott Burch
Church Gorski Mcdevitt Koster Schmitt Riegel Callaway Morrell Gonzales Williams Wright Barrett Leftwich Shoemaker
Bledsoe Granger Christy Herring Mccown Heim
`
  .trim()
  .split(/\s/);
