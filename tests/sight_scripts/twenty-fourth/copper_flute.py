# verdict: wrong
# line: 45
# why: hidden delta: the delta is sent back through the square weights without transposing them
import numpy as np

rng = np.random.default_rng(12)

# tiny 3x3 letters
LETTERS = {
    "T": "###.#..#.",
    "L": "#..#..###",
    "X": "#.#.#.#.#",
    "O": "####.####",
}
names = sorted(LETTERS)
samples = []
for k, name in enumerate(names):
    col = np.array([[1.0 if c == "#" else 0.0] for c in LETTERS[name]])
    target = np.zeros((4, 1))
    target[k] = 1
    samples.append((col, target))

sizes = [9, 4, 4]
W = [rng.normal(0, 0.6, (b, a)) for a, b in zip(sizes, sizes[1:])]
B = [rng.normal(0, 0.6, (b, 1)) for b in sizes[1:]]


def sig(z):
    return 1 / (1 + np.exp(-z))


def forward(x):
    acts, zs = [x], []
    for w, b in zip(W, B):
        zs.append(w @ acts[-1] + b)
        acts.append(sig(zs[-1]))
    return acts, zs


def backprop(x, t):
    acts, zs = forward(x)
    delta = (acts[-1] - t) * acts[-1] * (1 - acts[-1])
    grads_w = [None, delta @ acts[1].T]
    grads_b = [None, delta]
    delta = W[1] @ delta * acts[1] * (1 - acts[1])
    grads_w[0] = delta @ acts[0].T
    grads_b[0] = delta
    return grads_w, grads_b


eta = 1.0
for epoch in range(800):
    for i in rng.permutation(len(samples)):
        x, t = samples[i]
        gw, gb = backprop(x, t)
        for l in range(2):
            W[l] = W[l] - eta * gw[l]
            B[l] = B[l] - eta * gb[l]

for (x, t), name in zip(samples, names):
    print(name, "->", names[int(np.argmax(forward(x)[0][-1]))])
