# verdict: wrong
# line: 19
# why: The two gradients come back in the other order than they're unpacked (both matrices are square).
import numpy as np

def gradients(W1, W2, X, Y):
    H = np.tanh(X @ W1)
    O = np.tanh(H @ W2)
    D2 = (O - Y) * (1 - O ** 2) / len(X)
    D1 = D2 @ W2.T * (1 - H ** 2)
    return H.T @ D2, X.T @ D1, float(np.sum((O - Y) ** 2))

def main():
    rng = np.random.default_rng(624)
    X = rng.choice([-1.0, 1.0], (12, 3))
    Y = np.roll(X, 1, axis=1) * 0.8
    W1, W2 = rng.normal(0, .6, (3, 3)), rng.normal(0, .6, (3, 3))
    for step in range(500):
        g1, g2, loss = gradients(W1, W2, X, Y)
        W1 -= 0.3 * g1
        W2 -= 0.3 * g2
    print("loss", round(loss, 4))

main()
