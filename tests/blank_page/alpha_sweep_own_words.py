# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: one fresh training per alpha as in the article, alpha up to 1000
# trying the learning rates again, from memory this time
import numpy as np

def squash(v):
    return 1.0 / (1.0 + np.exp(-v))

def steepness(activated):
    return activated * (1.0 - activated)

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0, 1, 1, 0]], dtype=float).T

for lr in [0.01, 0.1, 1, 10, 100, 1000]:
    print("\n--- lr =", lr)
    np.random.seed(1)
    S0 = 2 * np.random.random((3, 4)) - 1
    S1 = 2 * np.random.random((4, 1)) - 1
    for step in range(5000):
        A = squash(X @ S0)
        B = squash(A @ S1)
        miss = B - y
        if step % 1000 == 0:
            print(step, float(np.mean(np.abs(miss))))
        gB = miss * steepness(B)
        gA = (gB @ S1.T) * steepness(A)
        S1 -= lr * (A.T @ gB)
        S0 -= lr * (X.T @ gA)
