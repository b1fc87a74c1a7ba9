"""What somebody wants when no question is open: exact phrases, then a small trained model (docs/understanding.md).

features.py  what the model sees of a sentence
model.py     the model, as weights from a file, and the examples it was trained on
guessing.py  phrases and model together, and how sure one must be to act
train.py     makes the weights; development time only
"""
