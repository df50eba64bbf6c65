# verdict: right
import numpy as np

FONT = """
.##. ..#. .##. ###.
#..# .##. #..# ...#
#..# ..#. ..#. .##.
#..# ..#. .#.. ...#
.##. .### #### ###.
"""

rows = [r.split() for r in FONT.strip().split("\n")]
images = []
for digit in range(4):
    pixels = "".join(r[digit] for r in rows)
    images.append([1.0 if c == "#" else 0.0 for c in pixels] + [1.0])
images = np.array(images)
goals = np.eye(4)

np.random.seed(17)
W = np.random.randn(8, images.shape[1]) * 0.3
V = np.random.randn(4, 8) * 0.3
rate = 0.5

def sig(x):
    return 1 / (1 + np.exp(-x))

def softmax(s):
    e = np.exp(s - s.max())
    return e / e.sum()

for epoch in range(300):
    for i in np.random.permutation(4):
        img, goal = images[i], goals[i]
        hid = sig(W @ img)
        out = softmax(V @ hid)
        d_out = goal - out
        d_hid = (d_out @ V) * hid * (1 - hid)
        V += rate * np.outer(d_out, hid)
        W += rate * np.outer(d_hid, img)

for i in range(4):
    guess = softmax(V @ sig(W @ images[i]))
    print("digit", i, "read as", guess.argmax(), guess.round(2))
