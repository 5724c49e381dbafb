/**
 * The 783 most frequent first names: the first 450 of women and the first 350 of men, three quarters of the population.
 * Source: US Census Bureau, "Frequently Occurring Surnames and First Names from the 1990 Census" (public domain).
 */
export const firstNames: ReadonlySet<string> = new Set(
  `
aaron abraham ada adam adrian adrienne agnes alan albert alberta alberto alejandro alex alexander alexandra alfonso
alfred alfredo alice alicia alison allan allen allison alma alvin alyssa amanda amber amelia amy ana andre andrea
andrew andy angel angela angelica angelina angelo angie anita ann anna anne annette annie anthony antoinette antonia
antonio april arlene armando arnold arthur arturo ashley audrey austin barbara barry beatrice becky belinda ben
benjamin bernadette bernard bernice bertha bessie beth bethany betsy betty beulah beverly bill billie billy blake
blanca blanche bob bobbie bobby bonnie brad bradley brandi brandon brandy brenda brent brett brian bridget brittany
brooke bruce bryan byron calvin cameron candace candice carl carla carlos carlton carmen carol carole caroline
carolyn carrie casey cassandra catherine cathy cecelia cecil cecilia celia chad charlene charles charlie charlotte
chelsea cheryl chester chris christian christie christina christine christopher christy cindy claire clara clarence
claude claudia clayton clifford clifton clinton clyde cody colleen connie constance cora corey cory courtney craig
cristina crystal curtis cynthia daisy dale dan dana daniel danielle danny darlene darrell darren darryl daryl dave
david dawn dean deanna debbie deborah debra della delores denise dennis derek derrick desiree diana diane dianna
dianne dolores don donald donna donnie dora doreen doris dorothy doug douglas duane dustin dwayne dwight earl eddie
edgar edith edna eduardo edward edwin eileen elaine eleanor elena elizabeth ella ellen elmer eloise elsie emily emma
enrique eric erica erik erika erin erma ernest ernestine ernesto estelle esther ethel eugene eula eunice eva evan
evelyn everett fannie faye felicia felix fernando flora florence floyd frances francis francisco frank franklin fred
freda freddie frederick fredrick gabriel gail gary gayle gene geneva genevieve george georgia gerald geraldine
gerard gertrude gilbert gina ginger gladys glen glenda glenn gloria gordon grace grant greg gregory gretchen
guadalupe guy gwendolyn hannah harold harriet harry harvey hattie hazel heather hector heidi helen henrietta henry
herbert herman hilda holly homer hope horace howard hubert hugh ian ida inez irene iris irma isaac isabel ivan jack
jackie jacob jacqueline jacquelyn jaime james jamie jan jana jane janet janice janie janis jared jasmine jason
javier jay jean jeanette jeanne jeannette jeff jeffery jeffrey jennie jennifer jenny jeremiah jeremy jerome jerry
jesse jessica jessie jesus jill jim jimmie jimmy jo joan joann joanna joanne jodi jody joe joel joey john johnnie
johnny jon jonathan jordan jorge jose joseph josephine joshua joy joyce juan juana juanita judith judy julia julian
julie julio julius june justin kara karen kari karl karla katherine kathleen kathryn kathy katie katrina kay kayla
keith kelley kelli kelly ken kendra kenneth kenny kent kerry kevin kim kimberly kirk krista kristen kristi kristin
kristina kristine kristy krystal kurt kyle lance larry latoya laura lauren laurie lawrence leah lee leigh lena leo
leon leona leonard leroy leslie lester leticia lewis lillian lillie linda lindsay lindsey lisa lloyd lois lola
lonnie lora lorenzo loretta lori lorraine louis louise lucille lucy luis luke lula luther luz lydia lyle lynda
lynette lynn lynne mabel mable madeline mae maggie mamie manuel marc marcella marcia marcus margaret margarita
margie marguerite maria marian marianne marie marilyn mario marion marjorie mark marlene marsha marshall martha
martin marvin mary maryann mathew matt matthew mattie maureen maurice max maxine megan meghan melanie melinda
melissa melody melvin mercedes meredith michael micheal michele michelle miguel mike mildred milton minnie miriam
misty mitchell molly mona monica monique morris muriel myra myrtle nadine nancy naomi natalie natasha nathan
nathaniel neal neil nellie nelson nicholas nichole nick nicole nina nora norma norman olga oliver olivia omar opal
orlando oscar otis pablo pam pamela pat patricia patrick patsy patty paul paula paulette pauline pearl pedro peggy
penny perry peter philip phillip phyllis priscilla rachael rachel rafael ralph ramon ramona randall randy raquel
raul ray raymond rebecca regina reginald rene renee rex rhonda ricardo richard rick rickey ricky rita robert roberta
roberto robin robyn rochelle roderick rodney roger roland ron ronald ronnie rosa rosalie rose rosemarie rosemary
rosie ross roxanne roy ruben ruby russell ruth ryan sabrina sadie sally salvador sam samantha samuel sandra sandy
sara sarah scott sean sergio seth shane shannon sharon shaun shawn sheila shelia shelley shelly sheri sherri sherry
sheryl shirley sidney sonia sonya sophia stacey stacy stanley stella stephanie stephen steve steven stuart sue susan
susie suzanne sylvia tamara tammy tanya tara ted teresa teri terrance terrence terri terry thelma theodore theresa
thomas tiffany tim timothy tina todd tom tommy toni tony tonya tracey traci tracy travis trevor troy tyler tyrone
valerie vanessa velma vera verna vernon veronica vicki vickie vicky victor victoria vincent viola violet virgil
virginia vivian wade wallace walter wanda warren wayne wendell wendy wesley whitney wilbur willard william willie
willis wilma yolanda yvette yvonne zachary
`
    .trim()
    .split(/\s/),
);
