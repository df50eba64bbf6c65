# verdict: right

# sizes and alphas in a table; each net starts with its own weights
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
def sigmoid(x): return 1/(1+np.exp(-x))
print("hidden alpha   error")
for hidden in (3, 8):
    for alpha in (0.1, 1.0, 4.0):
        rng = np.random.default_rng(hidden)
        weights = [rng.uniform(-1, 1, (3, hidden)), rng.uniform(-1, 1, (hidden, 1))]
        for _ in range(1500):
            acts = [X]
            for w in weights:
                acts.append(sigmoid(acts[-1] @ w))
            delta = (acts[2] - y) * acts[2] * (1 - acts[2])
            for k in (1, 0):
                grad = acts[k].T @ delta
                if k:
                    delta = delta @ weights[k].T * acts[k] * (1 - acts[k])
                weights[k] = weights[k] - alpha * grad
        print(f"{hidden:6d} {alpha:5.1f} {np.abs(acts[2] - y).mean():7.4f}")
