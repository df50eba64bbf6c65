# verdict: wrong
# first wrong: slope
# line: 9|20
# mistake: deriv-on-preactivation
# why: the slope x*(1-x) is meant for outputs but gets the pre-activations in both layers
import numpy as np

sigmoid = lambda x: 1 / (1 + np.exp(-x))
sigmoid_prime = lambda x: x * (1 - x)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
np.random.seed(42)
W1 = np.random.randn(3, 4) * 0.5
W2 = np.random.randn(4, 1) * 0.5

for epoch in range(2000):
    z1 = X @ W1; a1 = sigmoid(z1)
    z2 = a1 @ W2; a2 = sigmoid(z2)
    dz2 = (a2 - y) * sigmoid_prime(z2)
    dz1 = dz2 @ W2.T * sigmoid_prime(z1)
    W2 -= 0.05 * a1.T @ dz2
    W1 -= 0.05 * X.T @ dz1
print(a2)
