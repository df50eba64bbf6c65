# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: grades of players are a logistic regression; one number of the text stands for several of them at first
import random

random.seed(17)
RATE = 20
strong = {"Io": 1900, "Jo": 1750, "Mo": 1600, "Bo": 1400, "Ed": 1300}
weights = {name: 1500.0 for name in strong}


def chance(one, other):
    return 1 / (1 + 10 ** ((other - one) / 400))


names = list(strong)
for game in range(2000):
    one, other = random.sample(names, 2)
    target = 1 if random.random() < chance(strong[one], strong[other]) else 0
    output = chance(weights[one], weights[other])
    error = target - output
    delta = RATE * error
    weights[one] += delta
    weights[other] -= delta
print(weights)
