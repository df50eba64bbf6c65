# verdict: not a network
import random
import string

random.seed()

TARGET = "hello neural world"
LETTERS = string.ascii_lowercase + " "
POP = 120
RATE = 0.04


def loss(s):
    return sum(1 for a, b in zip(s, TARGET) if a != b)


def mutate(s):
    return "".join(random.choice(LETTERS) if random.random() < RATE else c for c in s)


def cross(a, b):
    cut = random.randrange(len(TARGET))
    return a[:cut] + b[cut:]


population = ["".join(random.choice(LETTERS) for _ in TARGET) for _ in range(POP)]

for epoch in range(400):
    population.sort(key=loss)
    if epoch % 20 == 0:
        print(epoch, population[0], "loss:", loss(population[0]))
    parents = population[:30]
    children = population[:4]
    while len(children) < POP:
        children.append(mutate(cross(random.choice(parents), random.choice(parents))))
    population = children

population.sort(key=loss)
print("Final:", population[0])
