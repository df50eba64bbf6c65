# verdict: right
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
alphas = [0.01, 0.1, 1, 10]
results = {}

def sigmoid(x): return 1/(1+np.exp(-x))
def slope(out): return out*(1-out)

for alpha in alphas:
    for seed in (1, 2, 3):
        np.random.seed(seed)
        synapse_0 = 2*np.random.random((3,4)) - 1
        synapse_1 = 2*np.random.random((4,1)) - 1
        for j in range(700):
            layer_1 = sigmoid(X.dot(synapse_0))
            layer_2 = sigmoid(layer_1.dot(synapse_1))
            layer_2_error = layer_2 - y
            layer_2_delta = layer_2_error * slope(layer_2)
            layer_1_error = layer_2_delta.dot(synapse_1.T)
            layer_1_delta = layer_1_error * slope(layer_1)
            synapse_1 -= alpha * (layer_1.T.dot(layer_2_delta))
            synapse_0 -= alpha * (X.T.dot(layer_1_delta))
        results[alpha, seed] = np.mean(np.abs(layer_2_error))
for (alpha, seed), e in sorted(results.items(), key=lambda kv: kv[1]):
    print("alpha", alpha, "seed", seed, "error", e)
