# verdict: wrong
# line: 21
# also: 20, 22
# why: the weights are drawn anew in every pass of the training loop instead of once before it
import numpy as np

alphas = [0.1, 1, 10]
sizes = dict(inputs=4, hidden=6, outputs=1)
np.random.seed(77)
X = np.random.randint(2, size=(7, sizes["inputs"]))
y = X[:, [0]] | X[:, [3]]

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def slope(s):
    return s - s * s

for alpha in alphas:
    for step in range(500):
        syn_a = 2 * np.random.random((sizes["inputs"], sizes["hidden"])) - 1
        syn_b = 2 * np.random.random((sizes["hidden"], sizes["outputs"])) - 1
        middle = sigmoid(X @ syn_a)
        end = sigmoid(middle @ syn_b)
        end_delta = (end - y) * slope(end)
        middle_delta = end_delta @ syn_b.T * slope(middle)
        syn_b -= alpha * (middle.T @ end_delta)
        syn_a -= alpha * (X.T @ middle_delta)
    print("alpha =", alpha, "mean error =", np.mean(np.abs(end - y)))
