# verdict: wrong
# first wrong: error
# line: 17
# mistake: -
# why: each question is compared with the answer of the next one, and the last with the first's
import math
import random

random.seed(8)
questions = [[0, 0], [0, 1], [1, 0], [1, 1], [0.5, 0.5]]
answers = [0, 1, 1, 0, 0]
w = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(2)]
v = [random.uniform(-1, 1) for _ in range(3)]
squash = lambda u: 1 / (1 + math.exp(-u))
for turn in range(3000):
    for at, asked in enumerate(questions):
        wanted = answers[at + 1 - len(answers)]
        mid = [squash(sum(asked[i] * w[i][j] for i in range(2))) for j in range(3)]
        told = squash(sum(mid[j] * v[j] for j in range(3)))
        blame = (told - wanted) * told * (1 - told)
        shares = [blame * v[j] * mid[j] * (1 - mid[j]) for j in range(3)]
        for j in range(3):
            v[j] -= 0.5 * blame * mid[j]
            for i in range(2):
                w[i][j] -= 0.5 * shares[j] * asked[i]
print(v)
