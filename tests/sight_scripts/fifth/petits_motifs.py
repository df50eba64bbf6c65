# verdict: wrong
# line: 28
# why: The hidden bias is updated by the sum over the wrong axis (over units instead of samples; 6 samples and 6 units make it fit).
import numpy as np
np.random.seed(17)
# six petits motifs de trois pixels, trois familles
X = np.array([[1,0,0],[.9,.1,0],[0,1,0],[.2,.8,0],[0,0,1],[0,.1,1.]])
T = np.array([[1,0,0],[1,0,0],[0,1,0],[0,1,0],[0,0,1],[0,0,1.]])
n_caches = 6
W1 = np.random.randn(3, n_caches) * .5
b1 = np.zeros(n_caches)
W2 = np.random.randn(n_caches, 3) * .5
b2 = np.zeros(3)

def softmax(z):
    e = np.exp(z - np.max(z, axis=1, keepdims=True))
    return e / np.sum(e, axis=1, keepdims=True)

taux = 0.3
for epoque in range(500):
    cache = np.tanh(X @ W1 + b1)
    proba = softmax(cache @ W2 + b2)
    d2 = (proba - T) / len(X)
    d1 = (d2 @ W2.T) * (1 - cache**2)
    W2 -= taux * cache.T @ d2
    b2 -= taux * np.sum(d2, axis=0)
    W1 -= taux * X.T @ d1
    b1 -= taux * np.sum(d1, axis=1)
print(proba.round(2))
