# verdict: right
import numpy as np
import sys

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def sigmoid(x): return 1/(1+np.exp(-x))

def train(alpha, iterations=4000, hidden=4, seed=1):
    np.random.seed(seed)
    synapse_0 = 2*np.random.random((X.shape[1], hidden)) - 1
    synapse_1 = 2*np.random.random((hidden, y.shape[1])) - 1
    last_mean_error = 1
    for j in range(iterations):
        layer_1 = sigmoid(X.dot(synapse_0))
        layer_2 = sigmoid(layer_1.dot(synapse_1))
        layer_2_error = layer_2 - y
        if j % 500 == 0:
            mean_error = np.mean(np.abs(layer_2_error))
            if mean_error > last_mean_error:
                sys.stdout.write("  going up again at %d, I stop\n" % j)
                break
            last_mean_error = mean_error
        d2 = layer_2_error*(layer_2*(1-layer_2))
        d1 = d2.dot(synapse_1.T)*(layer_1*(1-layer_1))
        synapse_0 -= alpha*X.T.dot(d1)
        synapse_1 -= alpha*layer_1.T.dot(d2)
    return last_mean_error

for alpha in [0.01, 1, 10, 100]:
    print(alpha, train(alpha))
