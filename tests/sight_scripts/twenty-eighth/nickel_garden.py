# verdict: wrong
# line: 38
import numpy as np

rng = np.random.default_rng(77)
T, H = 8, 6

# task: output at each time the running mean of the input so far
def make_sequence():
    s = rng.uniform(-1, 1, T)
    return s, np.cumsum(s) / np.arange(1, T + 1)

U = rng.normal(0, 0.5, (H, 1))
W = rng.normal(0, 0.3, (H, H))
V = rng.normal(0, 0.5, (1, H))
b = np.zeros((H, 1))
lr = 0.05

def run(s):
    states = [np.zeros((H, 1))]
    outputs = []
    for x in s:
        states.append(np.tanh(U * x + W @ states[-1] + b))
        outputs.append((V @ states[-1])[0, 0])
    return states, np.array(outputs)

mean_loss = 0
for it in range(1, 2001):
    s, target = make_sequence()
    states, outputs = run(s)
    diff = outputs - target
    mean_loss += 0.5 * np.sum(diff ** 2)

    dU, dW, dV, db = (np.zeros_like(p) for p in (U, W, V, b))
    dnext = np.zeros((H, 1))
    for t in range(T - 1, -1, -1):
        dV += diff[t] * states[t + 1].T
        dh = V.T * diff[t]
        dz = dh * (1 - states[t + 1] ** 2)
        dU += dz * s[t]
        dW += dz @ states[t].T
        db += dz
        dnext = W.T @ dz
    for p, g in zip((U, W, V, b), (dU, dW, dV, db)):
        p -= lr * g
    if it % 400 == 0:
        print(it, mean_loss / 400)
        mean_loss = 0
