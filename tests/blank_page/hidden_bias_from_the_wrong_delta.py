# verdict: wrong
# first wrong: bias
# line: 25
# mistake: -
# why: the hidden biases are moved by the output's delta, broadcasting hides it
import numpy as np

# XOR, columns = samples
X = np.array([[0, 0, 1, 1], [0, 1, 0, 1]])
T = np.array([[0, 1, 1, 0]])

def S(Z): return 1 / (1 + np.exp(-Z))

np.random.seed(16)
P = {'W1': np.random.randn(4, 2), 'b1': np.zeros((4, 1)), 'W2': np.random.randn(1, 4), 'b2': np.zeros((1, 1))}

def iterate(P, lr):
    A1 = S(P['W1'] @ X + P['b1'])
    A2 = S(P['W2'] @ A1 + P['b2'])
    D2 = (A2 - T) * A2 * (1 - A2)
    D1 = P['W2'].T @ D2 * A1 * (1 - A1)
    P['W2'] = P['W2'] - lr * D2 @ A1.T
    P['b2'] = P['b2'] - lr * D2.sum(axis=1, keepdims=True)
    P['W1'] = P['W1'] - lr * D1 @ X.T
    P['b1'] = P['b1'] - lr * D2.sum(axis=1, keepdims=True)
    return A2

for i in range(10000):
    A2 = iterate(P, 1.0)
print(A2.round(3))
