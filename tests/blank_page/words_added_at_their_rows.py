# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a word that stands twice in a sentence gets its step twice, by np.subtract.at

import numpy as np

np.random.seed(4)
sentences = [[0, 1, 1], [2, 3, 0], [4, 2, 4], [1, 5, 3]]
happy = np.array([1.0, 0.0, 1.0, 0.0])
rows = np.random.normal(0, 0.5, (6, 3))
weights = np.random.normal(0, 0.5, (3, 1))

for epoch in range(600):
    for words, target in zip(sentences, happy):
        layer_1 = np.tanh(np.sum(rows[words], axis=0, keepdims=True))
        layer_2 = 1 / (1 + np.exp(-layer_1.dot(weights)))
        layer_2_delta = (layer_2 - target) * layer_2 * (1 - layer_2)
        layer_1_delta = layer_2_delta.dot(weights.T) * (1 - layer_1**2)
        weights -= 0.3 * layer_1.T.dot(layer_2_delta)
        np.subtract.at(rows, words, 0.3 * layer_1_delta)
print(layer_2)
