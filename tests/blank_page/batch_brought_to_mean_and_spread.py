# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: A batch is brought to its mean and its spread by std; the steps go back through both
import numpy as np

draw = np.random.default_rng(12)
points = draw.uniform(-2, 2, (40, 2))
wanted = np.sin(points.sum(axis=1, keepdims=True))
first, scale = draw.normal(0, 0.6, (2, 7)), np.ones((1, 7))
last, shift = draw.normal(0, 0.6, (7, 1)), np.zeros((1, 1))
for turn in range(400):
    total = points @ first
    middle = total - total.mean(axis=0)
    spread = total.std(axis=0)
    even = middle / spread
    hidden = np.tanh(even * scale)
    guess = hidden @ last + shift
    d_guess = (guess - wanted) / 40
    d_sum = (d_guess @ last.T) * (1 - hidden * hidden)
    d_even = d_sum * scale
    d_total = (d_even - d_even.mean(axis=0) - even * (d_even * even).mean(axis=0)) / spread
    last -= 0.3 * hidden.T @ d_guess
    shift -= 0.3 * d_guess.sum(axis=0, keepdims=True)
    scale -= 0.3 * (d_sum * even).sum(axis=0, keepdims=True)
    first -= 0.3 * points.T @ d_total
