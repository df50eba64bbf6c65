# verdict: right
import numpy as np

rng = np.random.default_rng(99)

glyphs = """
### .#. ### ### #.# ### ### ### ### ###
#.# ##. ..# ..# #.# #.. #.. ..# #.# #.#
#.# .#. ### ### ### ### ### .#. ### ###
#.# .#. #.. ..# ..# ..# #.# .#. #.# ..#
### ### ### ### ..# ### ### .#. ### ###
""".strip().split("\n")

rows = [line.split() for line in glyphs]
images = np.array([[c == "#" for r in rows for c in r[d]] for d in range(10)], dtype=float)
targets = np.eye(10)

hidden_size = 16
w_ih = rng.uniform(-0.5, 0.5, (15, hidden_size))
b_h = np.zeros(hidden_size)
w_ho = rng.uniform(-0.5, 0.5, (hidden_size, 10))
b_o = np.zeros(10)


def logistic(v):
    return 1 / (1 + np.exp(-v))


for epoch in range(1500):
    hidden = logistic(images @ w_ih + b_h)
    output = logistic(hidden @ w_ho + b_o)

    error = targets - output
    delta_o = error * output * (1 - output)
    delta_h = delta_o.dot(w_ho.T) * hidden * (1 - hidden)

    w_ho += 0.7 * hidden.T.dot(delta_o)
    b_o += 0.7 * delta_o.sum(axis=0)
    w_ih += 0.7 * images.T.dot(delta_h)
    b_h += 0.7 * delta_h.sum(axis=0)

noisy = np.abs(images - (rng.random(images.shape) < 0.05))
h = logistic(noisy @ w_ih + b_h)
print("recognised:", logistic(h @ w_ho + b_o).argmax(axis=1))
