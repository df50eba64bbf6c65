# verdict: wrong
# line: 11
# soil samples -> clay, sand or loam
import numpy as np
np.random.seed(20)

def act(z): return np.tanh(z)

def probabilities(z):
    e = np.exp(z - np.max(z))
    return e / np.sum(e, axis=0)

grain = np.random.rand(45, 1)
water = np.random.rand(45, 1)
organic = np.random.rand(45, 1)
X = np.hstack((grain, water, organic)) - 0.5
soil = np.where(grain[:, 0] > 0.6, 1, np.where(water[:, 0] > 0.5, 0, 2))
Y = np.zeros((45, 3))
Y[np.arange(45), soil] = 1

W1 = np.random.randn(3, 6); b1 = np.zeros(6)
W2 = np.random.randn(6, 3); b2 = np.zeros(3)
alpha = 0.02
for epoch in range(800):
    a1 = act(X.dot(W1) + b1)
    a2 = probabilities(a1.dot(W2) + b2)
    d2 = a2 - Y
    d1 = d2.dot(W2.T) * (1 - a1 * a1)
    W2 -= alpha * a1.T.dot(d2); b2 -= alpha * d2.sum(axis=0)
    W1 -= alpha * X.T.dot(d1); b1 -= alpha * d1.sum(axis=0)
    if epoch % 200 == 0:
        print('epoch', epoch, 'hit rate', (a2.argmax(axis=1) == soil).mean())
