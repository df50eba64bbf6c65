# verdict: wrong
# first wrong: update
# line: 19
# mistake: -
# why: the first layer's step is added to the second layer's weights as well
import numpy as np

rng = np.random.default_rng(10)
X = rng.normal(size=(16, 4))
Y = np.tanh(X[:, ::-1])
one, two = rng.normal(size=(4, 4)) * 0.5, rng.normal(size=(4, 4)) * 0.5
for turn in range(600):
    mid = np.tanh(X @ one)
    end = np.tanh(mid @ two)
    d_end = (Y - end) * (1 - end**2)
    d_mid = d_end.dot(two.T) * (1 - mid**2)
    step_two, step_one = 0.05 * mid.T.dot(d_end), 0.05 * X.T.dot(d_mid)
    two = two + step_two
    two = two + step_one
print(np.abs(Y - end).mean())
