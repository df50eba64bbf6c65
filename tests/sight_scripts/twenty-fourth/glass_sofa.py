# verdict: wrong
# line: 12
# also: 13
# why: loop: the weights are drawn anew in every epoch, so nothing that was learned stays
import numpy as np

def sig(z):
    return 1 / (1 + np.exp(-z))

def train(X, y, hidden, epochs, eta):
    for epoch in range(epochs):
        w1 = np.random.uniform(-1, 1, (X.shape[1], hidden))
        w2 = np.random.uniform(-1, 1, (hidden, y.shape[1]))
        h = sig(X.dot(w1))
        o = sig(h.dot(w2))
        do = (o - y) * o * (1 - o)
        dh = do.dot(w2.T) * h * (1 - h)
        w2 -= eta * h.T.dot(do)
        w1 -= eta * X.T.dot(dh)
        if epoch % 1000 == 0:
            print("epoch", epoch, "loss", round(float(np.sum((o - y) ** 2)), 4))
    return w1, w2

np.random.seed(50)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
w1, w2 = train(X, y, 5, 5000, 1.0)
print(sig(sig(X.dot(w1)).dot(w2)).round(2))
