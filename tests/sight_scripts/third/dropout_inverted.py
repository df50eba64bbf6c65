# verdict: right
# why: Inverted dropout with the same mask in forward and backward pass.
import numpy as np
np.random.seed(44)
X = np.random.rand(100, 6)
Y = np.eye(2)[(X[:, 0] + X[:, 1] > X[:, 2] + X[:, 3]).astype(int)]
keep = 0.8
W1 = np.random.randn(6, 20)*np.sqrt(2/6); b1 = np.zeros(20)
W2 = np.random.randn(20, 2)*np.sqrt(2/20); b2 = np.zeros(2)
def softmax(z):
    e = np.exp(z - z.max(1, keepdims=True))
    return e/e.sum(1, keepdims=True)
for epoch in range(500):
    z1 = X @ W1 + b1
    a1 = np.maximum(z1, 0)
    mask = (np.random.rand(*a1.shape) < keep)/keep
    a1 = a1*mask
    p = softmax(a1 @ W2 + b2)
    d2 = (p - Y)/len(X)
    d1 = (d2 @ W2.T)*mask*(z1 > 0)
    W2 -= .2*a1.T @ d2
    b2 -= .2*d2.sum(0)
    W1 -= .2*X.T @ d1
    b1 -= .2*d1.sum(0)
    if epoch % 100 == 0:
        test = softmax(np.maximum(X @ W1 + b1, 0) @ W2 + b2)
        print(epoch, (test.argmax(1) == Y.argmax(1)).mean())
