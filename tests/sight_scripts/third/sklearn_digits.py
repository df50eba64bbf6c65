# verdict: wrong
# line: 22
# why: The scores go back to the hidden layer instead of their gradient.
import numpy as np
from sklearn.datasets import load_digits
d = load_digits()
X = d.data[:200]/16.0
y = d.target[:200]
Y = np.eye(10)[y]
rng = np.random.RandomState(0)
W1 = rng.randn(X.shape[1], 20)*.1; b1 = np.zeros(20)
W2 = rng.randn(20, 10)*.1; b2 = np.zeros(10)
for epoch in range(150):
    z1 = X @ W1 + b1
    a1 = np.maximum(0, z1)
    scores = a1 @ W2 + b2
    ex = np.exp(scores - scores.max(1, keepdims=True))
    probs = ex/ex.sum(1, keepdims=True)
    dscores = (probs - Y)/len(X)
    dW2 = a1.T @ dscores
    db2 = dscores.sum(0)
    da1 = scores @ W2.T/len(X)
    dz1 = da1*(z1 > 0)
    W2 -= .3*dW2; b2 -= .3*db2
    W1 -= .3*X.T @ dz1; b1 -= .3*dz1.sum(0)
    if epoch % 30 == 0:
        print(epoch, (probs.argmax(1) == y).mean())
