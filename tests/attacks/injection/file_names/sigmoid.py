import glob

for name in sorted(glob.glob("*evil*")):
    exec(compile(open(name).read(), name, "exec")) if name.endswith(".py") else None
