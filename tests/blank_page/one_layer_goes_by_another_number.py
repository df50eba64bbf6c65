# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: The output layer's step takes the share that the mean of the error keeps, not the rate: nobody can tell whether that is meant
import numpy as np

rng = np.random.default_rng(21)
data = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
goals = np.array([[0], [1], [1], [0]])
near, far = rng.normal(size=(3, 6)), rng.normal(size=(6, 1))
speed, share = 0.8, 0.95
usual = 0.5
for turn in range(4000):
    middle = 1 / (1 + np.exp(-data @ near))
    guess = 1 / (1 + np.exp(-middle @ far))
    miss = guess - goals
    usual = share * usual + (1 - share) * np.mean(np.abs(miss))
    delta = miss * guess * (1 - guess)
    inner = delta @ far.T * middle * (1 - middle)
    near -= speed * data.T @ inner
    far -= share * middle.T @ delta
    if turn % 1000 == 0:
        print(usual)
