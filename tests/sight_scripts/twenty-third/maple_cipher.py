# verdict: right
import numpy as np

alphas = [0.1, 1, 3]
hidden_dim, dropout_percent = 8, 0.2

def sigmoid(x):
    return 1/(1+np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T

for alpha in alphas:
    print("Training with alpha", alpha)
    np.random.seed(1)
    # random weights with mean 0
    synapse_0 = 2*np.random.random((3,hidden_dim)) - 1
    synapse_1 = 2*np.random.random((hidden_dim,1)) - 1

    for j in range(4000):
        mask = np.random.binomial(1, 1-dropout_percent, (len(X),hidden_dim)) / (1-dropout_percent)
        layer_1 = sigmoid(X.dot(synapse_0))
        dropped = layer_1 * mask
        layer_2 = sigmoid(dropped.dot(synapse_1))

        layer_2_delta = (y - layer_2) * layer_2 * (1-layer_2)
        layer_1_delta = layer_2_delta.dot(synapse_1.T) * mask * layer_1 * (1-layer_1)

        synapse_1 += alpha * dropped.T.dot(layer_2_delta)
        synapse_0 += alpha * X.T.dot(layer_1_delta)
    # test without dropout
    test = sigmoid(sigmoid(X.dot(synapse_0)).dot(synapse_1))
    print("error", np.mean(np.abs(test - y)))
