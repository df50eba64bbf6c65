# verdict: wrong
# line: 12
# also: 13
# why: hidden delta: the hidden delta uses the output weights after their update
import numpy as np
X = np.random.rand(30, 4) > .5
Y = X.sum(1, keepdims=True) % 2
A, B = np.random.randn(4, 9), np.random.randn(9, 1)
for t in range(4000):
    H = np.tanh(X @ A)
    E = Y - H @ B
    B += .01 * H.T @ E
    A += .01 * X.T @ (E @ B.T * (1 - H * H))
print(abs(E).mean())
