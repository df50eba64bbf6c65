# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the test error is computed by the same function between the error and the update, each 10 passes
import numpy as np
np.random.seed(3)
X = np.random.uniform(-1, 1, (60, 3))
y = (X[:, :1] * X[:, 1:2] > 0).astype(float)
def sigmoid(z):
    return 1 / (1 + np.exp(-z))
synapse_0 = 2 * np.random.random((3, 4)) - 1
synapse_1 = 2 * np.random.random((4, 1)) - 1
X_train, y_train, X_test, y_test = X[:40], y[:40], X[40:], y[40:]
alpha = 0.2
def forward(x):
    l1 = sigmoid(x @ synapse_0)
    return l1, sigmoid(l1 @ synapse_1)
def error(x, t):
    l1, l2 = forward(x)
    return l1, l2, l2 - t
def update(x, l1, l2, e):
    global synapse_0, synapse_1
    d2 = e * l2 * (1 - l2)
    d1 = d2 @ synapse_1.T * l1 * (1 - l1)
    synapse_1 = synapse_1 - alpha * l1.T @ d2
    synapse_0 = synapse_0 - alpha * x.T @ d1
for i in range(20000):
    l1, l2, e = error(X_train, y_train)
    if i % 10 == 0:
        print(i, np.abs(error(X_test, y_test)[2]).mean())
    update(X_train, l1, l2, e)
