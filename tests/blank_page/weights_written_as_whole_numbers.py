# verdict: wrong
# first wrong: hidden_delta
# line: 7
# mistake: -
# why: the first table is made of whole numbers, so each of its steps is cut to one
import numpy as np
table = np.array([[1, -1], [-2, 1], [1, 2]])
row = np.array([1.5, -1.5])
facts = [([1.0, 0.0, 1.0], 1.0), ([0.0, 1.0, 1.0], 0.0), ([1.0, 1.0, 0.0], 1.0)]
for n in range(300):
    for fact, yes in facts:
        mid = 1 / (1 + np.exp(-np.array(fact) @ table))
        end = 1 / (1 + np.exp(-(mid @ row)))
        d = (end - yes) * end * (1 - end)
        for k in range(2):
            hid = d * row[k] * mid[k] * (1 - mid[k])
            row[k] = row[k] - 3.0 * d * mid[k]
            for i in range(3):
                table[i, k] -= 3.0 * fact[i] * hid
print(table, row)
