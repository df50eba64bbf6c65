# verdict: right
import numpy as np

sigmoid = lambda x: np.exp(x) / (1 + np.exp(x))
gradient = lambda out: out * (1 - out)

X = np.array([[0,0,1],
              [0,1,1],
              [1,0,1],
              [1,1,1]])
y = np.array([[0,1,1,0]]).reshape(-1, 1)

np.random.seed(1)
synapse_0 = 2*np.random.random((3,4)) - 1
synapse_1 = 2*np.random.random((4,1)) - 1

# the weights stay trained from one alpha to the next: large steps first, small steps later
for alpha in [10, 1, 0.1]:
    for j in range(3000):
        layer_1 = sigmoid(X @ synapse_0)
        layer_2 = sigmoid(layer_1 @ synapse_1)
        miss = layer_2 - y
        layer_2_delta = miss * gradient(layer_2)
        layer_1_delta = (synapse_1 @ layer_2_delta.T).T * gradient(layer_1)
        synapse_1 -= alpha * (layer_2_delta.T @ layer_1).T
        synapse_0 -= alpha * (layer_1_delta.T @ X).T
    print("alpha", alpha, "leaves an error of", np.mean(np.abs(miss)))
