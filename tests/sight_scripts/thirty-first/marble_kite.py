# verdict: right
import random, math

random.seed(77)


class Vec:
    """my usual little vector, trimmed down"""

    def __init__(self, *c):
        self.c = list(c)

    def dot(self, o):
        return sum(a * b for a, b in zip(self.c, o.c))

    def scaled(self, k):
        return Vec(*[a * k for a in self.c])

    def __add__(self, o):
        return Vec(*[a + b for a, b in zip(self.c, o.c)])

    def __sub__(self, o):
        return Vec(*[a - b for a, b in zip(self.c, o.c)])

    def hadamard(self, o):
        return Vec(*[a * b for a, b in zip(self.c, o.c)])

    def apply(self, f):
        return Vec(*[f(a) for a in self.c])


class Brain:
    def __init__(self, senses, neurons, muscles):
        self.rows1 = [Vec(*[random.gauss(0, 0.6) for _ in range(senses)]) for _ in range(neurons)]
        self.bias1 = Vec(*[0.0] * neurons)
        self.rows2 = [Vec(*[random.gauss(0, 0.6) for _ in range(neurons)]) for _ in range(muscles)]
        self.bias2 = Vec(*[0.0] * muscles)

    def think(self, eye):
        self.eye = eye
        self.mid = (Vec(*[r.dot(eye) for r in self.rows1]) + self.bias1).apply(math.tanh)
        return Vec(*[r.dot(self.mid) for r in self.rows2]) + self.bias2

    def learn(self, eye, wanted, speed):
        got = self.think(eye)
        force = wanted - got
        back = Vec(*[0.0] * len(self.mid.c))
        for f, r in zip(force.c, self.rows2):
            back = back + r.scaled(f)
        back = back.hadamard(self.mid.apply(lambda m: 1 - m * m))
        for k, f in enumerate(force.c):
            self.rows2[k] = self.rows2[k] + self.mid.scaled(f * speed)
        self.bias2 = self.bias2 + force.scaled(speed)
        for k, f in enumerate(back.c):
            self.rows1[k] = self.rows1[k] + self.eye.scaled(f * speed)
        self.bias1 = self.bias1 + back.scaled(speed)
        return force.dot(force)


# an enemy that should learn to steer towards the player: (dx, dy) -> (turn, thrust)
situations = []
for _ in range(40):
    dx, dy = random.uniform(-1, 1), random.uniform(-1, 1)
    situations.append((Vec(dx, dy), Vec(math.atan2(dy, dx + 2), math.hypot(dx, dy))))

npc = Brain(2, 7, 2)
for frame in range(150):
    total = 0
    for eye, wanted in situations:
        total += npc.learn(eye, wanted, 0.05)
    if frame % 30 == 0:
        print("frame", frame, "miss", round(total / len(situations), 5))
