# verdict: wrong
# line: 24
# also: 27, 29, 30
# why: the error is output minus target but the weights are moved with +=, so they climb
import numpy as np

alphas = [0.05, 0.2]
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def deriv(out):
    return out * (1 - out)

for alpha in alphas:
    np.random.seed(1)
    syn_0 = 2 * np.random.random((3, 32)) - 1
    syn_1 = 2 * np.random.random((32, 1)) - 1
    for j in range(1000):
        layer_1 = sigmoid(X.dot(syn_0))
        layer_2 = sigmoid(layer_1.dot(syn_1))
        layer_2_error = layer_2 - y
        if j % 250 == 0:
            print("alpha", alpha, "step", j, "error", np.mean(np.abs(layer_2_error)))
        layer_2_delta = layer_2_error * deriv(layer_2)
        layer_1_delta = layer_2_delta.dot(syn_1.T) * deriv(layer_1)
        syn_1 += alpha * layer_1.T.dot(layer_2_delta)
        syn_0 += alpha * X.T.dot(layer_1_delta)
