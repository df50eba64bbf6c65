# verdict: wrong
# line: 18
# also: 35
# why: loop: The generator is used up after the first epoch, so the other 199 epochs train on nothing.
from math import exp
from random import Random

rnd = Random(55)
N_HID = 4


def make_pairs(n):
    for _ in range(n):
        a = rnd.uniform(-2, 2)
        yield a, 1 / (1 + a * a)


pairs = make_pairs(25)
first_w = [rnd.gauss(0, 1) for _ in range(N_HID)]
first_b = [rnd.gauss(0, 1) for _ in range(N_HID)]
last_w = [rnd.gauss(0, 1) for _ in range(N_HID)]
last_b = 0.0


def sigma(v):
    return 1 / (1 + exp(-v))


def net(a):
    h = [sigma(w * a + b) for w, b in zip(first_w, first_b)]
    return h, sum(w * x for w, x in zip(last_w, h)) + last_b


for epoch in range(200):
    for a, target in pairs:
        h, guess = net(a)
        delta = guess - target
        back = [delta * w * x * (1 - x) for w, x in zip(last_w, h)]
        last_w = [w - 0.1 * delta * x for w, x in zip(last_w, h)]
        last_b -= 0.1 * delta
        first_w = [w - 0.1 * d * a for w, d in zip(first_w, back)]
        first_b = [b - 0.1 * d for b, d in zip(first_b, back)]

for a in (-2, -1, 0, 1, 2):
    print(a, round(net(a)[1], 3), round(1 / (1 + a * a), 3))
