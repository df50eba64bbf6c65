# verdict: cannot tell
# why: The perceptron rule with a step output isn't a gradient of the net's own output; it is a training rule of its own, though a correct one.
import numpy as np
np.random.seed(6)
pts = np.random.uniform(-1, 1, (100, 2))
lab = np.where(pts[:, 0] + 2 * pts[:, 1] > 0.3, 1, 0)
w = np.zeros(3)
for epoch in range(30):
    mistakes = 0
    for p, l in zip(pts, lab):
        v = np.array([1, *p])
        guess = 1 if w @ v >= 0 else 0
        if guess != l:
            w += 0.1 * (l - guess) * v
            mistakes += 1
    if mistakes == 0:
        break
print(epoch, mistakes, w)
