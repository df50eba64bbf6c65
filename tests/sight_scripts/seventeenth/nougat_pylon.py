# verdict: right
import numpy as np

def linear(x, w):
    return x @ w, lambda g: (g @ w.T, x.T @ g)

def sigmoid(z):
    s = 1 / (1 + np.exp(-z))
    return s, lambda g: g * s * (1 - s)

def squared(y, t):
    r = y - t
    return np.sum(r * r), lambda: 2 * r

def loss_fn(w1, w2, x, t):
    z1, back1 = linear(x, w1)
    a1, backs1 = sigmoid(z1)
    z2, back2 = linear(a1, w2)
    a2, backs2 = sigmoid(z2)
    L, backL = squared(a2, t)

    def pullback():
        ga1, gw2 = back2(backs2(backL()))
        _, gw1 = back1(backs1(ga1))
        return gw1, gw2
    return L, pullback

np.random.seed(13)
x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
t = np.array([[0], [1], [1], [0]])
w1 = np.random.normal(size=(3, 4))
w2 = np.random.normal(size=(4, 1))
for i in range(3000):
    L, pullback = loss_fn(w1, w2, x, t)
    g1, g2 = pullback()
    w1 = w1 - 0.4 * g1
    w2 = w2 - 0.4 * g2
    if i % 1000 == 0:
        print(L)
