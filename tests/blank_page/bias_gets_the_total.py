# verdict: wrong
# first wrong: bias
# line: 24
# mistake: -
# why: the hidden biases all get the sum over all neurons: the axis is missing in the sum
import numpy as np

def sigmoid(x): return 1 / (1 + np.exp(-x))

def run(x, y, hidden, lr, epochs, seed):
    np.random.seed(seed)
    W1, b1 = np.random.randn(x.shape[1], hidden), np.zeros(hidden)
    W2, b2 = np.random.randn(hidden, 1), np.zeros(1)
    for epoch in range(epochs):
        H = sigmoid(x.dot(W1) + b1)
        O = sigmoid(H.dot(W2) + b2)

        dO = (O - y) * O * (1 - O)
        dH = dO.dot(W2.T) * H * (1 - H)

        W2 -= lr * H.T.dot(dO)
        b2 -= lr * dO.sum(axis=0)
        W1 -= lr * x.T.dot(dH)
        b1 -= lr * dH.sum()
    return O

x = np.array([[0,0],[0,1],[1,0],[1,1]])
y = np.array([[0],[1],[1],[0]])
for seed in range(3):
    print("seed", seed, run(x, y, 4, 0.5, 8000, seed).ravel().round(3))
