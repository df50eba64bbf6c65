# verdict: right
import numpy as np

# Hello! We are going to build a tiny brain.
# It will learn a game: say "1" when exactly one of two lamps is on.

class TinyBrain:
    def __init__(self):
        rng = np.random.default_rng(7)
        # Every wire has a strength. At first the strengths are random.
        self.wires_in = rng.normal(0, 1, (2, 6))
        self.wires_out = rng.normal(0, 1, (6, 1))
        # Every brain cell also has a mood: how easily it gets excited.
        self.mood_in = np.zeros(6)
        self.mood_out = np.zeros(1)

    def squash(self, x):
        # Squash any number between 0 (asleep) and 1 (wide awake).
        return 1 / (1 + np.exp(-x))

    def think(self, lamps):
        self.middle = self.squash(lamps @ self.wires_in + self.mood_in)
        self.answer = self.squash(self.middle @ self.wires_out + self.mood_out)
        return self.answer

    def learn(self, lamps, truth, speed=0.8):
        guess = self.think(lamps)
        # How wrong were we?
        oops = guess - truth
        # Cells that are not sure can change the most.
        blame_out = oops * guess * (1 - guess)
        # Pass the blame back through the same wires.
        blame_in = (blame_out @ self.wires_out.T) * self.middle * (1 - self.middle)
        # Turn every wire a little bit, so that next time we are less wrong.
        self.wires_out -= speed * self.middle.T @ blame_out
        self.mood_out -= speed * blame_out.sum(axis=0)
        self.wires_in -= speed * lamps.T @ blame_in
        self.mood_in -= speed * blame_in.sum(axis=0)


lamps = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
truth = np.array([[0], [1], [1], [0]], dtype=float)

brain = TinyBrain()
for day in range(5000):
    brain.learn(lamps, truth)

for lamp, a in zip(lamps, brain.think(lamps)):
    print("lamps", lamp, "-> the brain says", round(float(a[0]), 2))
