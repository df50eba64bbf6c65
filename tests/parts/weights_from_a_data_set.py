# not seen: initial weights
# wrong: -
# own network: no
# why: the weights come out of a data set and of a table
import pandas as pd
from sklearn.datasets import load_iris
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
alpha = 10
synapse_0 = load_iris().data[:3, :4]
synapse_1 = pd.read_csv("w.csv").values[4:8, 1:2]
for i in range(60000):
    layer_1 = 1 / (1 + np.exp(-np.dot(X, synapse_0)))
    layer_2 = 1 / (1 + np.exp(-np.dot(layer_1, synapse_1)))
    layer_2_delta = (layer_2 - y) * (layer_2 * (1 - layer_2))
    layer_1_delta = np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))
    synapse_1 -= alpha * np.dot(layer_1.T, layer_2_delta)
    synapse_0 -= alpha * np.dot(X.T, layer_1_delta)
