# verdict: wrong
# line: 16
# why: Softmax with a squared error printed and used at the output, but its Jacobian taken as the diagonal only.
import numpy as np
rng = np.random.RandomState(50)
X = rng.randn(45, 3); lab = np.abs(X).argmax(1); Y = np.eye(3)[lab]
W1 = rng.randn(3, 10)*.5; b1 = np.zeros(10)
W2 = rng.randn(10, 3)*.5; b2 = np.zeros(3)
def softmax(z):
    z = np.exp(z - z.max(1, keepdims=True))
    return z/z.sum(1, keepdims=True)
for i in range(1500):
    h = np.tanh(X @ W1 + b1)
    p = softmax(h @ W2 + b2)
    loss = .5*np.sum((p-Y)**2)/45
    d2 = (p-Y)*p*(1-p)/45
    d1 = d2 @ W2.T*(1-h**2)
    W2 -= 1.0*h.T @ d2; b2 -= 1.0*d2.sum(0)
    W1 -= 1.0*X.T @ d1; b1 -= 1.0*d1.sum(0)
    if i % 300 == 0: print(i, loss, (p.argmax(1) == lab).mean())
