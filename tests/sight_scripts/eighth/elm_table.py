# verdict: wrong
# line: 25
# why: The bias unit stands in the first column, but the last column is cut off when going back.
import numpy as np

# bias as an extra unit that is always 1
def with_bias(a):
    return np.hstack([np.ones((len(a), 1)), a])

def g(z):
    return 1.0 / (1.0 + np.exp(-z))

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)
rng = np.random.default_rng(20)
theta1 = rng.normal(size=(3, 4))
theta2 = rng.normal(size=(5, 1))
X1 = with_bias(X)

for it in range(3000):
    a1 = g(X1 @ theta1)
    a1b = with_bias(a1)
    a2 = g(a1b @ theta2)
    d2 = (a2 - y) * a2 * (1 - a2)
    d1 = (d2 @ theta2.T)[:, :-1] * a1 * (1 - a1)
    theta2 -= 1.0 * a1b.T @ d2
    theta1 -= 1.0 * X1.T @ d1
print(a2.T.round(2))
