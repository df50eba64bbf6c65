# verdict: wrong
# first wrong: forward
# line: 17
# mistake: forward-no-hidden-activation
# why: the hidden layer is left linear although the sigmoid's slope is applied to it

import numpy as np

def activate(x): return 1 / (1 + np.exp(-x))
def activate_prime(a): return a * (1 - a)

def create(inputs, hidden, outputs):
    return {"w1": np.random.rand(inputs, hidden) - .5,
            "w2": np.random.rand(hidden, outputs) - .5}

def forward(nn, X):
    nn["h"] = np.dot(X, nn["w1"])
    nn["o"] = activate(np.dot(nn["h"], nn["w2"]))

def backward(nn, X, y, lr):
    nn["do"] = (y - nn["o"]) * activate_prime(nn["o"])
    nn["dh"] = np.dot(nn["do"], nn["w2"].T) * activate_prime(nn["h"])
    nn["w2"] += lr * np.dot(nn["h"].T, nn["do"])
    nn["w1"] += lr * np.dot(X.T, nn["dh"])

np.random.seed(18)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
nn = create(3, 4, 1)
for i in range(10000):
    forward(nn, X)
    backward(nn, X, y, lr=0.05)
print(nn["o"])
