# verdict: right
# Samples are COLUMNS here. That is how our professor writes it on the board.
import numpy as np

def make_data(rng, per_class=20):
    cols, labels = [], []
    for cls, (cx, cy) in enumerate([(2, 0), (0, 2), (-2, -1)]):
        cols.append(np.array([[cx], [cy]]) + 0.7 * rng.standard_normal((2, per_class)))
        labels += [cls] * per_class
    X = np.hstack(cols)
    Y = np.zeros((3, X.shape[1]))
    Y[labels, np.arange(X.shape[1])] = 1
    return X, Y


def forward(par, X):
    Z1 = par["W1"] @ X + par["b1"]
    A1 = np.maximum(Z1, 0)
    Z2 = par["W2"] @ A1 + par["b2"]
    ex = np.exp(Z2 - Z2.max(axis=0, keepdims=True))
    return A1, ex / ex.sum(axis=0, keepdims=True)


def backward(par, X, Y, A1, A2):
    m = X.shape[1]
    dZ2 = A2 - Y
    dZ1 = (par["W2"].T @ dZ2) * (A1 > 0)
    return {"W1": dZ1 @ X.T / m,
            "b1": dZ1.sum(axis=1, keepdims=True) / m,
            "W2": dZ2 @ A1.T / m,
            "b2": dZ2.sum(axis=1, keepdims=True) / m}


def main():
    rng = np.random.default_rng(0)
    X, Y = make_data(rng)
    par = {"W1": rng.standard_normal((6, 2)),
           "b1": np.zeros((6, 1)),
           "W2": rng.standard_normal((3, 6)) * 0.4,
           "b2": np.zeros((3, 1))}
    for i in range(500):
        A1, A2 = forward(par, X)
        grads = backward(par, X, Y, A1, A2)
        for name in par:
            par[name] -= 0.2 * grads[name]
        if i % 100 == 0:
            print(i, -np.sum(Y * np.log(A2 + 1e-12)) / X.shape[1])
    print((A2.argmax(0) == Y.argmax(0)).mean())


if __name__ == "__main__":
    main()
