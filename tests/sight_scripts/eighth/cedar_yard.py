# verdict: wrong
# line: 15
# why: The output weights are changed with the raw error, before it is multiplied by the slope of the output.
import numpy as np

def sigmoid(t):
    return 1 / (1 + np.exp(-t))

def gradients(theta, X, Y):
    W, V = theta
    H = sigmoid(X @ W)
    O = sigmoid(H @ V)
    err = O - Y
    delta = err * O * (1 - O)
    dV = H.T @ err
    dW = X.T @ (delta @ V.T * H * (1 - H))
    return (dW, dV), 0.5 * np.sum(err ** 2)

rng = np.random.default_rng(518)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
Y = np.array([[0], [1], [1], [0]], float)
theta = (rng.normal(size=(3, 5)), rng.normal(size=(5, 1)))
losses = []
for _ in range(1500):
    grads, loss = gradients(theta, X, Y)
    theta = tuple(p - 0.5 * g for p, g in zip(theta, grads))
    losses.append(loss)
print("loss %.3f -> %.3f" % (losses[0], losses[-1]))
