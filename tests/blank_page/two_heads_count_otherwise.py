# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: one body with two heads, a number and a class; the number's error counts three times as much, everywhere
import numpy as np

draw = np.random.default_rng(11)
points = draw.uniform(-1, 1, (24, 3))
height = (points[:, :1] - points[:, 1:2]) ** 2
inside = (points.sum(axis=1, keepdims=True) > 0) * 1.0
stem = draw.normal(size=(3, 6))
to_height, to_inside = draw.normal(size=(6, 1)) * 0.4, draw.normal(size=(6, 1)) * 0.4
for turn in range(900):
    shared = np.tanh(points.dot(stem))
    guess = shared.dot(to_height)
    chance = 1 / (1 + np.exp(-shared.dot(to_inside)))
    miss_height = (guess - height) * 3 / len(points)
    miss_inside = (chance - inside) / len(points)
    back = (miss_height.dot(to_height.T) + miss_inside.dot(to_inside.T)) * (1 - shared ** 2)
    to_height -= 0.2 * shared.T.dot(miss_height)
    to_inside -= 0.2 * shared.T.dot(miss_inside)
    stem -= 0.2 * points.T.dot(back)
print(abs(miss_height).mean(), abs(miss_inside).mean())
