# verdict: right
import argparse
import numpy as np

CFG = {"sizes": [2, 16, 16, 3], "lr": 0.3, "decay": 0.01, "epochs": 150, "batch": 45, "leak": 0.05, "seed": 13}

def spirals(n, rng):
    X, y = [], []
    for c in range(3):
        r = np.linspace(0.1, 1, n)
        th = np.linspace(c * 2.1, c * 2.1 + 3, n) + rng.normal(0, 0.1, n)
        X.append(np.c_[r * np.sin(th), r * np.cos(th)])
        y += [c] * n
    return np.vstack(X), np.array(y)

def lrelu(z): return np.where(z > 0, z, CFG["leak"] * z)
def dlrelu(z): return np.where(z > 0, 1.0, CFG["leak"])

def train(lr0):
    rng = np.random.default_rng(CFG["seed"])
    X, y = spirals(45, rng)
    Y = np.eye(3)[y]
    L = len(CFG["sizes"]) - 1
    params = {}
    for i in range(1, L + 1):
        n, m = CFG["sizes"][i - 1], CFG["sizes"][i]
        params[f"W{i}"] = rng.normal(0, np.sqrt(2 / n), (n, m))
        params[f"b{i}"] = np.zeros(m)
    for epoch in range(CFG["epochs"]):
        lr = lr0 / (1 + CFG["decay"] * epoch)
        idx = rng.permutation(len(X))
        for s in range(0, len(X), CFG["batch"]):
            Xb, Yb = X[idx[s:s + CFG["batch"]]], Y[idx[s:s + CFG["batch"]]]
            cache = {"A0": Xb}
            for i in range(1, L + 1):
                cache[f"Z{i}"] = cache[f"A{i-1}"] @ params[f"W{i}"] + params[f"b{i}"]
                cache[f"A{i}"] = lrelu(cache[f"Z{i}"])
            E = np.exp(cache[f"Z{L}"] - cache[f"Z{L}"].max(1, keepdims=True))
            prob = E / E.sum(1, keepdims=True)
            dZ = (prob - Yb) / len(Xb)
            grads = {}
            for i in range(L, 0, -1):
                grads[f"W{i}"] = cache[f"A{i-1}"].T @ dZ
                grads[f"b{i}"] = dZ.sum(0)
                if i > 1:
                    dZ = dZ @ params[f"W{i}"].T * dlrelu(cache[f"Z{i-1}"])
            for k in grads:
                params[k] -= lr * grads[k]
        if epoch % 50 == 0:
            print(epoch, "ce", -np.log((prob * Yb).sum(1)).mean())

if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--lr", type=float, default=CFG["lr"])
    train(ap.parse_args().lr)
