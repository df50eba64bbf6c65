# verdict: wrong
# first wrong: loop
# line: 20|21
# mistake: -
# why: the error is an alias of the targets, so subtracting the output in place overwrites the targets at every step
import numpy as np

# netwerkje voor XOR
invoer = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
doel = np.array([[0], [1], [1], [0]], dtype=float)

np.random.seed(1)
gewicht_a = 2 * np.random.random((3, 4)) - 1
gewicht_b = 2 * np.random.random((4, 1)) - 1

for stap in range(10000):
    verborgen = 1 / (1 + np.exp(-invoer @ gewicht_a))
    uitvoer = 1 / (1 + np.exp(-verborgen @ gewicht_b))

    fout = doel
    fout -= uitvoer

    delta_b = fout * uitvoer * (1 - uitvoer)
    delta_a = delta_b @ gewicht_b.T * verborgen * (1 - verborgen)
    gewicht_b += verborgen.T @ delta_b
    gewicht_a += invoer.T @ delta_a

print(uitvoer.round(3))
