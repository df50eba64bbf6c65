# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: The two layers go by rates of their own, which stand in a dictionary
import numpy as np

rng = np.random.default_rng(20)
data = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
goals = np.array([[0], [1], [1], [0]])
tables = {"in": rng.normal(size=(3, 6)), "out": rng.normal(size=(6, 1))}
rates = {"in": 0.9, "out": 0.4}
for turn in range(4000):
    middle = 1 / (1 + np.exp(-data @ tables["in"]))
    guess = 1 / (1 + np.exp(-middle @ tables["out"]))
    delta = (guess - goals) * guess * (1 - guess)
    inner = delta @ tables["out"].T * middle * (1 - middle)
    tables["in"] -= rates["in"] * data.T @ inner
    tables["out"] -= rates["out"] * middle.T @ delta
