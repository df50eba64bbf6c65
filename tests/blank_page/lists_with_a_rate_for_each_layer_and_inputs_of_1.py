# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: rates of two names, beside whole inputs: how many weights tell something differs from sample to sample
import math
import random

random.seed(8)
PICTURES = ["110110", "011011", "101101"]
SLOW, FAST = 0.15, 0.5
first = [[random.gauss(0, 0.5) for _ in range(7)] for _ in range(4)]
second = [[random.gauss(0, 0.5) for _ in range(5)] for _ in range(3)]


def shares(values):
    powers = [math.exp(each - max(values)) for each in values]
    return [each / sum(powers) for each in powers]


for turn in range(150):
    for label, picture in enumerate(PICTURES):
        x = [int(each) for each in picture] + [1]
        h = [1 / (1 + math.exp(-sum(w * i for w, i in zip(row, x)))) for row in first] + [1]
        y = shares([sum(w * i for w, i in zip(row, h)) for row in second])
        d = [y[k] - (k == label) for k in range(3)]
        back = [sum(d[k] * second[k][j] for k in range(3)) * h[j] * (1 - h[j]) for j in range(4)]
        for k in range(3):
            for j in range(5):
                second[k][j] -= FAST * d[k] * h[j]
        for j in range(4):
            for i in range(7):
                first[j][i] -= SLOW * back[j] * x[i]
