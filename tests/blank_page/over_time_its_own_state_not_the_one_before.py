# verdict: wrong
# first wrong: derivative
# line: 23
# mistake: -
# why: the recurrent weight meets the state that it made, not the one before it
import math
import random

random.seed(12)
a, b, c = random.uniform(-0.8, 0.8), random.uniform(-0.8, 0.8), random.uniform(-1, 1)
tunes = [[random.uniform(-1, 1) for _ in range(5)] for _ in range(15)]
ends = [0.5 * t[-1] - 0.3 * t[-2] for t in tunes]
for epoch in range(150):
    for tune, end in zip(tunes, ends):
        states = [0.0]
        for note in tune:
            states.append(math.tanh(a * states[-1] + b * note))
        miss = c * states[-1] - end
        da = db = 0.0
        back = miss * c
        for k in reversed(range(len(tune))):
            back *= 1 - states[k + 1] ** 2
            da += back * states[k + 1]
            db += back * tune[k]
            back *= a
        c -= 0.1 * miss * states[-1]
        a -= 0.1 * da
        b -= 0.1 * db
print(a, b, c)
