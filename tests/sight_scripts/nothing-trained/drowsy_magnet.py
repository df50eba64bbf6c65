# verdict: not a network
import random


def bubble(a):
    a = list(a)
    swaps = 0
    for epoch in range(len(a)):
        changed = False
        for i in range(len(a) - 1 - epoch):
            if a[i] > a[i + 1]:
                a[i], a[i + 1] = a[i + 1], a[i]
                swaps += 1
                changed = True
        if not changed:
            break
    return a, swaps


def insertion(a):
    a = list(a)
    moves = 0
    for i in range(1, len(a)):
        x = a[i]
        j = i - 1
        while j >= 0 and a[j] > x:
            a[j + 1] = a[j]
            j -= 1
            moves += 1
        a[j + 1] = x
    return a, moves


def quick(a):
    if len(a) <= 1:
        return a
    pivot = a[len(a) // 2]
    return (quick([x for x in a if x < pivot]) + [x for x in a if x == pivot]
            + quick([x for x in a if x > pivot]))


errors = 0
for trial in range(50):
    X = [random.randint(0, 999) for _ in range(80)]
    target = sorted(X)
    b, s = bubble(X)
    i, m = insertion(X)
    q = quick(X)
    errors += (b != target) + (i != target) + (q != target)
    if trial % 10 == 0:
        print("trial", trial, "swaps", s, "moves", m)
print("errors:", errors)
