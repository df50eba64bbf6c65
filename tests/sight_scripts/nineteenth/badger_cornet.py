# verdict: right
import numpy as np

def make_data(n, rng):
    X = rng.uniform(-3, 3, (n, 1))
    return X, 5 * np.exp(-X ** 2) - 2

def predict(weights, X):
    hidden = 1 / (1 + np.exp(-(X @ weights[0] + weights[1])))
    return hidden, hidden @ weights[2] + weights[3]

def gradient(weights, X, y):
    hidden, out = predict(weights, X)
    d_out = out - y
    d_hidden = d_out @ weights[2].T * hidden * (1 - hidden)
    return [X.T @ d_hidden, d_hidden.sum(axis=0), hidden.T @ d_out, d_out.sum(axis=0)]

def main():
    rng = np.random.default_rng(70)
    X, y = make_data(50, rng)
    weights = [rng.normal(0, 2, (1, 10)), rng.normal(0, 1, 10), rng.normal(0, 0.5, (10, 1)), np.zeros(1)]
    for step in range(1500):
        grads = gradient(weights, X, y)
        norm = np.sqrt(sum(np.sum(g ** 2) for g in grads))
        scale = min(1.0, 5.0 / (norm + 1e-12))
        for w, g in zip(weights, grads):
            w -= 0.01 * scale * g
        if step % 250 == 0:
            _, out = predict(weights, X)
            print("step", step, "norm", round(float(norm), 3), "mse", np.mean((out - y) ** 2))

if __name__ == "__main__":
    main()
