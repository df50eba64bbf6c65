# verdict: wrong
# first wrong: derivative
# line: 34
# mistake: -
# why: the network is asked about one batch more before the way back, so the layers that it keeps are of that batch
import numpy as np


class Brain:
    def __init__(self, random):
        self.inner = random.standard_normal((2, 5))
        self.outer = random.standard_normal((5, 1))

    def think(self, facts):
        self.facts = facts
        self.thoughts = 1 / (1 + np.exp(-(facts @ self.inner)))
        self.answer = 1 / (1 + np.exp(-(self.thoughts @ self.outer)))
        return self.answer

    def regret(self, miss):
        outer = miss
        inner = outer @ self.outer.T * self.thoughts * (1 - self.thoughts)
        self.outer -= 0.4 * self.thoughts.T @ outer
        self.inner -= 0.4 * self.facts.T @ inner


random = np.random.default_rng(9)
mine, yours = random.random((12, 2)), random.random((12, 2))
truth = (mine.sum(axis=1, keepdims=True) > 1).astype(float)
brain = Brain(random)
for day in range(300):
    said = brain.think(mine)
    miss = (said - truth) * said * (1 - said)
    seldom = brain.think(yours).mean()
    brain.regret(miss)
    if day % 60 == 0:
        print(day, round(float(seldom), 4), round(float(np.abs(miss).mean()), 4))
